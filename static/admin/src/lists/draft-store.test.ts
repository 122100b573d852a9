import { forgetDraft, keepDraft, readDraft } from './draft-store';

function withStorage(storage: Partial<Storage>): void {
  Object.assign(globalThis, { sessionStorage: storage });
}

function inMemory(): Partial<Storage> {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
}

test('what is kept is read again, until it is forgotten', () => {
  withStorage(inMemory());
  expect(readDraft()).toBeUndefined();
  keepDraft({ text: 'jo@acme.com', name: 'x', projectId: '1' });
  expect(readDraft()).toEqual({ text: 'jo@acme.com', name: 'x', projectId: '1' });
  forgetDraft();
  expect(readDraft()).toBeUndefined();
});

test('what is damaged is no draft', () => {
  withStorage({ ...inMemory(), getItem: () => '{"name":1}' });
  expect(readDraft()).toBeUndefined();
  withStorage({ ...inMemory(), getItem: () => 'x' });
  expect(readDraft()).toBeUndefined();
});

test('a tab that keeps nothing is no failure', () => {
  const fails = (): never => {
    throw new Error('full');
  };
  withStorage({ getItem: fails, setItem: fails, removeItem: fails });
  keepDraft({ text: 'x' });
  expect(readDraft()).toBeUndefined();
});
