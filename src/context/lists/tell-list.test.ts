import {
  drain,
  HEAD,
  LIST,
  manyPeople,
  manyRows,
  openList,
} from '../../../tests/back-end/list-world';
import type { FakePorts } from '../../../tests/back-end/ports';
import { readListHead } from './list-heads';
import { tellList } from './tell-list';

const PEOPLE = manyPeople(60);
const ROWS = manyRows(40);

async function told(ports: FakePorts) {
  const head = await readListHead(ports.store, LIST);
  if (!head.ok || head.value === undefined) throw new Error('no head');
  const report = await tellList(ports, head.value);
  return { head: head.value, report: report.ok ? report.value : undefined };
}

test('the end is noted in the head, and told from there with the same words', async () => {
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports);
  const first = await told(ports);
  expect(first.report).toMatchObject({ state: 'done', rows: 40, rowsDone: 40 });
  expect(first.head.ended).toBeUndefined();
  const second = await told(ports);
  expect(second.head.ended).toMatchObject({ rows: 40, rowsDone: 40 });
  expect(second.report).toEqual(first.report);
});

test('an end that cannot be noted is told all the same', async () => {
  const ports = await openList(PEOPLE, ROWS);
  await drain(ports);
  ports.refused.add('set');
  expect((await told(ports)).report).toMatchObject({ state: 'done' });
});

test('whoever looks at a list that was forgotten pushes it again', async () => {
  const ports = await openList(PEOPLE, ROWS);
  ports.pushed.length = 0;
  ports.advance(400);
  await told(ports);
  expect(ports.pushed).toEqual([{ list: LIST }]);
});

test('storage refuses', async () => {
  const ports = await openList(PEOPLE, ROWS);
  ports.refused.add('get');
  expect(await tellList(ports, HEAD)).toEqual({ ok: false });
});
