import { InOrder } from './in-order';

function heard(): { readonly told: string[]; readonly order: InOrder } {
  const told: string[] = [];
  return { told, order: new InOrder((text) => told.push(text)) };
}

test('the first is heard at once, the second when the first has ended', () => {
  const { told, order } = heard();
  const first = order.announce();
  const second = order.announce();
  second.say('b1');
  first.say('a1');
  expect(told).toEqual(['a1']);
  first.end();
  expect(told).toEqual(['a1', 'b1']);
  second.say('b2');
  expect(told).toEqual(['a1', 'b1', 'b2']);
});

test('who ended early is told whole, in its turn', () => {
  const { told, order } = heard();
  const [first, second, third] = [order.announce(), order.announce(), order.announce()];
  third.say('c');
  third.end();
  second.say('b');
  second.end();
  expect(told).toEqual([]);
  first.end();
  expect(told).toEqual(['b', 'c']);
});
