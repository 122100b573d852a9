import { docsUrlIn } from './docs-url';

test.each([
  ['https://docs.example.com/invite-check/', 'https://docs.example.com/invite-check/'],
  ['https://docs.example.com/invite-check', 'https://docs.example.com/invite-check/'],
  ['https://docs.example.com', 'https://docs.example.com/'],
  ['http://localhost:4310/docs/?draft#top', 'http://localhost:4310/docs/'],
])('%s is published at %s', (DOCS_URL, docsUrl) => {
  expect(docsUrlIn({ DOCS_URL })).toEqual({ docsUrl });
});

test.each([undefined, '', 'docs', 'javascript:alert(1)', 'file:///docs/'])(
  '%s is nowhere',
  (DOCS_URL) => {
    expect(docsUrlIn({ DOCS_URL })).toEqual({});
  },
);
