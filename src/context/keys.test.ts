import {
  accountKey,
  APPEARED,
  appearedKey,
  DRIFT,
  EVIDENCE,
  evidenceKey,
  EXPLAINED,
  GUARDRAILS,
  HASH_SECRET,
  keyedHash,
  MUTED,
  PEOPLE_REPORTED,
  portalAccessKey,
  PREDICTED,
  predictedKey,
  predictedOf,
  predictionKey,
  projectKey,
  rightsKey,
  roundKey,
  savingKey,
  seenKey,
  settingsChunk,
  settingsHead,
  settingsNumber,
  SETTINGS_POINTER,
  SETTINGS_SAVING,
  STALE_AFTER,
  SWEEP,
} from './keys';

/** As Forge documents it. */
const FORGE_KEY = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const hash = keyedHash('secret', ['jo@acme.com', 'qm:6a71:5f1a']);

const KEYS: readonly string[] = [
  SETTINGS_POINTER,
  SETTINGS_SAVING,
  HASH_SECRET,
  GUARDRAILS,
  MUTED,
  STALE_AFTER,
  PREDICTED,
  savingKey(GUARDRAILS),
  savingKey(MUTED),
  seenKey('00000001-0000-4000-8000-000000000000', 3),
  predictedKey(hash, '10001'),
  predictedOf(hash),
  SWEEP,
  PEOPLE_REPORTED,
  DRIFT,
  EXPLAINED,
  EVIDENCE,
  APPEARED,
  evidenceKey('00000001-0000-4000-8000-000000000000'),
  appearedKey(hash),
  roundKey('00000001-0000-4000-8000-000000000000', 31),
  settingsHead('000001-abcdef01'),
  settingsChunk('000001-abcdef01', 3),
  settingsNumber(1),
  rightsKey('qm:6a713c8e-1075-4e30-9d96-891a7d181739:5f1a', '10001'),
  rightsKey('557058:aa', undefined),
  projectKey('10001'),
  portalAccessKey('10001'),
  accountKey('10001', hash),
  predictionKey('000001-abcdef01', '10001', hash),
];

describe('keys', () => {
  test.each(KEYS)('%s has a version and is a key that Forge takes', (key) => {
    expect(key).toMatch(FORGE_KEY);
    expect(key).toMatch(/^v1:/);
    expect(key.length).toBeLessThanOrEqual(500);
  });

  test('are all different', () => {
    expect(new Set(KEYS).size).toBe(KEYS.length);
  });

  test('never hold an address', () => {
    expect(() => accountKey('10001', 'jo@acme.com')).toThrow('Not a storage key');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the keyed hash', () => {
  test.each([
    { name: 'the secret', other: keyedHash('another', ['jo@acme.com', 'qm:6a71:5f1a']) },
    { name: 'the address', other: keyedHash('secret', ['jo@acme.org', 'qm:6a71:5f1a']) },
    { name: 'where one part ends', other: keyedHash('secret', ['jo@acme.comqm:6a71', ':5f1a']) },
  ])('depends on $name', ({ other }) => {
    expect(other).not.toBe(hash);
  });

  test('is the same for the same', () => {
    expect(keyedHash('secret', ['jo@acme.com', 'qm:6a71:5f1a'])).toBe(hash);
  });
});
