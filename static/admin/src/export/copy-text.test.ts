import { copyText } from './copy-text';

test('a text is copied', async () => {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  await expect(copyText('a', { writeText })).resolves.toBe(true);
  expect(copied).toEqual(['a']);
});

test('a browser that refuses is told apart', async () => {
  const writeText = () => Promise.reject(new Error('no'));
  await expect(copyText('a', { writeText })).resolves.toBe(false);
});
