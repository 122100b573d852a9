import { keepReason, readReason, type ReasonOf } from './reason-draft';

const OF: ReasonOf = { revision: '000001-abc', code: 'record-stale' };

function memory() {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
  };
  return { kept, store: () => store };
}

test('what is written stays, for this finding of this record, until it is cleared', () => {
  const { kept, store } = memory();
  keepReason(OF, 'meant so', store);
  expect(readReason(OF, store)).toBe('meant so');
  expect(readReason({ ...OF, revision: '000002-def' }, store)).toBe('');
  keepReason(OF, '', store);
  expect(readReason(OF, store)).toBe('');
  expect(kept.size).toBe(0);
});

test('a browser that keeps nothing stands in nobody’s way', () => {
  const refusing = () => {
    throw new Error('refused');
  };
  expect(readReason(OF, refusing)).toBe('');
  expect(() => {
    keepReason(OF, 'meant so', refusing);
  }).not.toThrow();
});
