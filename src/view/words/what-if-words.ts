/** What the admin page says about changes that are tried, and the least change. */
export interface WhatIfWords {
  readonly intro: string;
}
