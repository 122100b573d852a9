import { forgetDraft, keepDraft, readDraft, type KeptDraft } from './draft-store';

const DRAFT: KeptDraft = {
  file: { format: 'invite-check/settings@1', site: { internal: true } },
  basedOn: '7-abc',
  at: '2026-11-23T10:00:00.000Z',
};

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

function refusing(): Storage {
  const refuse = (): never => {
    throw new Error('refused');
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage;
}

test('a draft is kept per site until it is forgotten', () => {
  const store = memory();
  expect(keepDraft(store, 'one', DRAFT)).toBe(true);
  const first = { file: DRAFT.file, at: DRAFT.at };
  expect(keepDraft(store, 'two', first)).toBe(true);
  expect(readDraft(store, 'one')).toEqual(DRAFT);
  expect(readDraft(store, 'two')).toEqual(first);
  forgetDraft(store, 'one');
  expect(readDraft(store, 'one')).toBeUndefined();
  expect(readDraft(store, 'two')).toEqual(first);
});

test.each([
  { name: 'no JSON', text: '{' },
  { name: 'nothing', text: 'null' },
  { name: 'no file', text: JSON.stringify({ at: DRAFT.at }) },
  { name: 'a broken file', text: JSON.stringify({ ...DRAFT, file: { format: 'other' } }) },
  { name: 'no time', text: JSON.stringify({ ...DRAFT, at: 5 }) },
])('what was kept is no draft: $name', ({ text }) => {
  const store = memory();
  store.setItem('invite-check:draft@1:one', text);
  expect(readDraft(store, 'one')).toBeUndefined();
});

test.each([
  { name: 'refuses', store: refusing() },
  { name: 'has no place', store: undefined },
])('a browser that $name keeps nothing, and nothing breaks', ({ store }) => {
  expect(keepDraft(store, 'one', DRAFT)).toBe(false);
  expect(readDraft(store, 'one')).toBeUndefined();
  expect(() => {
    forgetDraft(store, 'one');
  }).not.toThrow();
});
