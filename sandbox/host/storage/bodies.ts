/** The request bodies that `@forge/kvs` 1.6.5 sends, checked strictly: what is not known here is refused. */
import * as v from 'valibot';

const Metadata = v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
const Key = v.string();
const Ttl = v.strictObject({
  value: v.number(),
  unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});
const GetOptions = v.optional(v.strictObject({ metadataFields: v.optional(v.array(Metadata)) }));
const TtlOptions = v.optional(v.strictObject({ ttl: v.optional(Ttl) }));

/** `get`, `secret/get` */
export const GetBody = v.strictObject({ key: Key, options: GetOptions });
/** `set`, `secret/set` */
export const SetBody = v.strictObject({
  key: Key,
  value: v.unknown(),
  options: v.optional(
    v.strictObject({
      ttl: v.optional(Ttl),
      keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
      returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
      returnMetadataFields: v.optional(v.array(Metadata)),
    }),
  ),
});
/** `delete`, `secret/delete` */
export const DeleteBody = v.strictObject({ key: Key });
/** `query` */
export const QueryBody = v.strictObject({
  limit: v.optional(v.number()),
  after: v.optional(v.string()),
  where: v.optional(
    v.array(
      v.strictObject({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) }),
    ),
  ),
  options: GetOptions,
});
/** `batch/get` */
export const BatchGetBody = v.array(v.strictObject({ key: Key, options: GetOptions }));
/** `batch/set` */
export const BatchSetBody = v.array(
  v.strictObject({ key: Key, value: v.unknown(), options: TtlOptions }),
);
/** `batch/delete` */
export const BatchDeleteBody = v.array(v.strictObject({ key: Key }));
/** `transaction` */
export const TransactionBody = v.strictObject({
  set: v.optional(v.array(v.strictObject({ key: Key, value: v.unknown(), options: TtlOptions }))),
  delete: v.optional(v.array(v.strictObject({ key: Key }))),
});

export type MetadataName = v.InferOutput<typeof Metadata>;
export type SetRequest = v.InferOutput<typeof SetBody>;
export type QueryRequest = v.InferOutput<typeof QueryBody>;
