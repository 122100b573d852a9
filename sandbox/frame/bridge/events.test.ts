import { createEventBus } from './events';

test('who listens to an event hears it until leaving, others never', () => {
  const bus = createEventBus();
  const heard: unknown[] = [];
  const { unsubscribe } = bus.on('theme', (payload) => heard.push(payload));
  bus.on('other', () => heard.push('wrong'));
  bus.emit('theme', 'dark');
  unsubscribe();
  bus.emit('theme', 'light');
  expect(heard).toEqual(['dark']);
});
