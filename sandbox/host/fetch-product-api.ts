/** The JSON under `/api` for REST requests that a page makes itself. Types only. */

/** `POST /api/fetch-product` for the bridge's `fetchProduct` (requestJira in a page). */
export interface FetchProductRequest {
  readonly userId: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As the bridge's `fetchProduct` answers. */
export interface FetchProductReply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isAttachment: boolean;
}
