/** Above every part: how old the record is. Replaced by its owner. */

export function RecordStatus() {
  return null;
}
