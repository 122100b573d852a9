import { sniff } from './sniff';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test.each([
  { name: 'plain text', bytes: bytesOf('jo@acme.com'), encoding: 'utf-8' },
  { name: 'UTF-8 with its mark', bytes: bytesOf('\uFEFFjo'), encoding: 'utf-8' },
  {
    name: 'UTF-16, little end first',
    bytes: Uint8Array.of(0xff, 0xfe, 0x6a, 0),
    encoding: 'utf-16le',
  },
  {
    name: 'UTF-16, big end first',
    bytes: Uint8Array.of(0xfe, 0xff, 0, 0x6a),
    encoding: 'utf-16be',
  },
])('$name', ({ bytes, encoding }) => {
  expect(sniff(bytes)).toEqual({ ok: true, encoding });
});

test.each([
  { name: 'nothing', bytes: new Uint8Array(), problem: 'empty-file' },
  { name: 'a workbook', bytes: bytesOf('PK\u0003\u0004rest'), problem: 'excel-workbook' },
  {
    name: 'an old workbook',
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    problem: 'excel-workbook',
  },
  { name: 'a PDF', bytes: bytesOf('%PDF-1.7'), problem: 'pdf' },
  { name: 'bytes with zeros', bytes: Uint8Array.of(0x6a, 0, 0x6f), problem: 'binary' },
])('$name is no list', ({ bytes, problem }) => {
  expect(sniff(bytes)).toEqual({ ok: false, problem });
});
