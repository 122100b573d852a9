import { answerWith } from '../../tests/view/answers';
import type { CheckReport } from '../contract/api';
import type { Reply } from '../contract/reply';
import { checkInBatches, type Checked } from './check-in-batches';

const ADDRESSES = Array.from({ length: 60 }, (_, n) => `p${String(n)}@acme.com`);

const answer = (addresses: readonly string[]): Reply<CheckReport> => ({
  ok: true,
  data: { results: addresses.map((address) => answerWith({ address })) },
});

async function run(
  check: (addresses: readonly string[]) => Reply<CheckReport>,
  isCancelled: (answered: number) => boolean = () => false,
): Promise<readonly Checked[]> {
  const answers: Checked[] = [];
  await checkInBatches((addresses) => Promise.resolve(check(addresses)), ADDRESSES, {
    onAnswers: (some) => answers.push(...some),
    isCancelled: () => isCancelled(answers.length),
  });
  return answers;
}

test('each address has its answer, in several steps', async () => {
  const answers = await run(answer);
  expect(answers.map(({ address }) => address).sort()).toEqual([...ADDRESSES].sort());
});

test('a batch that fails leaves the others as they are', async () => {
  const answers = await run((addresses) =>
    addresses.includes('p0@acme.com')
      ? { ok: false, error: { code: 'jira-failed' } }
      : answer(addresses),
  );
  const failed = answers.flatMap((one) => ('failed' in one ? [one.address] : []));
  expect(failed).toEqual(ADDRESSES.slice(0, 25));
  expect(answers).toHaveLength(60);
});

test('an address that the reply does not know failed, and is not dropped', async () => {
  const answers = await run((addresses) => answer(addresses.slice(1)));
  expect(answers.flatMap((one) => ('failed' in one ? [one.address] : []))).toEqual(
    expect.arrayContaining(['p0@acme.com', 'p25@acme.com', 'p50@acme.com']),
  );
  expect(answers).toHaveLength(60);
});

test('after it was cancelled nothing more arrives', async () => {
  await expect(run(answer, (answered) => answered > 0)).resolves.toHaveLength(25);
});
