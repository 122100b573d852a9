import { nodesOfElements, takeSnapshot } from './document';

describe('takeSnapshot', () => {
  test('later changes of the page’s own tree do not reach the copy', () => {
    const text = { type: 'String', key: 't', props: { text: 'before' }, children: [] };
    const copy = takeSnapshot({ type: 'Root', key: 'r', props: {}, children: [text] });
    text.props.text = 'after';
    expect(copy.children[0]?.props['text']).toBe('before');
  });

  test('functions stay callable', () => {
    const onClick = (): string => 'pressed';
    const { props } = takeSnapshot({ type: 'Button', key: 'b', props: { onClick }, children: [] });
    expect(props['onClick']).toBe(onClick);
  });

  test.each([[undefined], ['text'], [{ props: {} }], [[]]])('refuses %p', (value) => {
    expect(() => takeSnapshot(value)).toThrow('not a UI Kit document');
  });
});

describe('nodesOfElements', () => {
  const element = (type: unknown, props: object): object => ({ type, key: null, props });
  const rows = [
    { name: 'nothing', value: undefined, types: [] },
    { name: 'false', value: false, types: [] },
    { name: 'a text', value: 'hello', types: ['String'] },
    { name: 'a number', value: 7, types: ['String'] },
    { name: 'an element', value: element('Button', {}), types: ['Button'] },
    {
      name: 'a list of elements',
      value: [element('Button', {}), null, element('Link', {})],
      types: ['Button', 'Link'],
    },
    {
      name: 'a fragment',
      value: element(Symbol.for('react.fragment'), { children: ['a', element('Link', {})] }),
      types: ['String', 'Link'],
    },
    {
      name: 'a component of the page, which no bridge can carry',
      value: element(() => null, {}),
      types: ['a component of the page itself, passed as a prop'],
    },
  ];

  test.each(rows)('$name', ({ value, types }) => {
    expect(nodesOfElements(value).map(({ type }) => type)).toEqual(types);
  });

  test('children of an element are nodes too, its other props stay', () => {
    const [button] = nodesOfElements(element('Button', { testId: 'x', children: 'Press' }));
    expect(button?.props).toEqual({ testId: 'x' });
    expect(button?.children[0]?.props['text']).toBe('Press');
  });
});
