import { sortAtomicCss } from './sort-atomic-css';

describe('sortAtomicCss', () => {
  const rows = [
    {
      name: 'a media query of an earlier file still beats a plain rule of a later one',
      css: '@media (min-width:64rem){._aaaaaaaa{display:flex}}._aaaaaaab{display:none}',
      sorted: '._aaaaaaab{display:none}\n@media (min-width:64rem){._aaaaaaaa{display:flex}}',
    },
    {
      name: 'a longhand beats a shorthand',
      css: '._aaaaaaaa{padding-top:0}._aaaaaaab{padding:1px}',
      sorted: '._aaaaaaab{padding:1px}\n._aaaaaaaa{padding-top:0}',
    },
    {
      name: 'hover comes after focus and before active',
      css: '._abcdefgh:active{color:red}._abcdefgi:hover{color:blue}._abcdefgj:focus{color:green}',
      sorted:
        '._abcdefgj:focus{color:green}\n._abcdefgi:hover{color:blue}\n._abcdefgh:active{color:red}',
    },
    {
      name: 'wide screens come after narrow ones',
      css: '@media (min-width:64rem){._aaaaaaaa{gap:2px}}@media (min-width:48rem){._aaaaaaab{gap:1px}}',
      sorted:
        '@media (min-width:48rem){._aaaaaaab{gap:1px}}\n@media (min-width:64rem){._aaaaaaaa{gap:2px}}',
    },
    {
      name: 'a brace inside a string ends nothing',
      css: '._aaaaaaaa{content:"}"}._aaaaaaab{margin:0}',
      sorted: '._aaaaaaab{margin:0}\n._aaaaaaaa{content:"}"}',
    },
    {
      name: 'rules written by hand keep their order and come first',
      css: '._aaaaaaaa{top:0}.page{padding:0}.page .head{all:unset}',
      sorted: '.page{padding:0}\n.page .head{all:unset}\n._aaaaaaaa{top:0}',
    },
    {
      name: 'a rule that two packages ship stays once',
      css: '._aaaaaaaa{top:0}._aaaaaaaa{top:0}',
      sorted: '._aaaaaaaa{top:0}',
    },
  ];

  test.each(rows)('$name', ({ css, sorted }) => {
    expect(sortAtomicCss(css)).toBe(sorted);
  });
});
