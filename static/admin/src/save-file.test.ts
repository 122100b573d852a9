import { saveFile } from './save-file';

test('a file is offered under its name, with its text', async () => {
  let clicked = 0;
  const link = { href: '', download: '', click: () => (clicked += 1) };
  const page = { createElement: () => link } as unknown as Document;
  const kept: Blob[] = [];
  const make = jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kept.push(blob as Blob);
    return 'blob:1';
  });
  saveFile({ name: 'a.csv', type: 'text/csv', text: '\uFEFFä' }, page);
  make.mockRestore();
  expect([link.href, link.download, clicked]).toEqual(['blob:1', 'a.csv', 1]);
  // Read as bytes: decoding would take the mark away.
  const bytes = Buffer.from((await kept[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(bytes.toString('hex')).toBe('efbbbfc3a4');
});
