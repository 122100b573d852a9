import { fakePorts } from '../../tests/back-end/ports';
import { saveRecord } from '../context/save-record';
import type { ReportAccounts } from '../context/ports';
import { readHead } from '../context/record';
import { reportPeople } from './report-people';

const DAY = 86_400;
const FILE = { format: 'invite-check/settings@1' } as const;

async function open(answer: Awaited<ReturnType<ReportAccounts>> = { ok: true, value: [] }) {
  const fake = fakePorts();
  await saveRecord(fake, { file: FILE, savedBy: 'ann' });
  const reported: unknown[] = [];
  const ports = {
    ...fake,
    reportAccounts: (accounts: Parameters<ReportAccounts>[0]) => {
      reported.push(accounts);
      return Promise.resolve(answer);
    },
  };
  return { fake, ports, reported };
}

test('once a week', async () => {
  const { fake, ports, reported } = await open();
  for (let day = 0; day < 15; day += 1) {
    await reportPeople(ports);
    fake.advance(DAY);
  }
  expect(reported).toHaveLength(3);
  expect(reported[0]).toEqual([{ accountId: 'ann', updatedAt: '2026-08-03T09:00:00.000Z' }]);
});

test('a closed account is erased, an updated one has nothing here to be updated', async () => {
  const { ports } = await open({ ok: true, value: [{ accountId: 'ann', status: 'closed' }] });
  await reportPeople(ports);
  expect(await readHead(ports.store)).toMatchObject({ head: { savedBy: 'erased' } });
  const other = await open({ ok: true, value: [{ accountId: 'ann', status: 'updated' }] });
  await reportPeople(other.ports);
  expect(await readHead(other.ports.store)).toMatchObject({ head: { savedBy: 'ann' } });
});

test('what fails is done again the next night', async () => {
  const { ports, reported } = await open({ ok: false });
  await reportPeople(ports);
  await reportPeople(ports);
  expect(reported).toHaveLength(2);
  const other = await open({ ok: true, value: [{ accountId: 'ann', status: 'closed' }] });
  other.fake.refused.add('claim');
  await reportPeople(other.ports);
  other.fake.refused.clear();
  await reportPeople(other.ports);
  expect(await readHead(other.ports.store)).toMatchObject({ head: { savedBy: 'erased' } });
});

test('storage that cannot be read: nobody is reported, and nothing is said to be done', async () => {
  const { fake, ports, reported } = await open();
  fake.refused.add('get');
  await reportPeople(ports);
  expect(reported).toEqual([]);
});
