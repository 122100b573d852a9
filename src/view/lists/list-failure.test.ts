import { READER } from '../../../tests/view/answers';
import { toFailureView } from '../failure-view';
import { toListFailure } from './list-failure';

test('says of lists what a failure means for them', () => {
  const failure = { code: 'not-found', correlationId: 'c-1' } as const;
  expect(toListFailure(failure, READER)).toEqual({
    code: 'not-found',
    title: 'This list isn’t there any more',
    advice:
      'Somebody deleted it, or its 30 days are over. Put the addresses in again. Code for support: c-1',
    retry: false,
  });
});

test('what means the same everywhere is said the same', () => {
  const failure = { code: 'jira-failed' } as const;
  expect(toListFailure(failure, READER)).toEqual(toFailureView(failure, READER));
});
