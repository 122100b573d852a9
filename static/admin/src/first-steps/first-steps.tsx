/** Above the parts, until the app is set up: three steps, how far each is, and the way to its part. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import {
  isRecordComplete,
  toFirstSteps,
  type FirstStepsView,
  type SetUpSoFar,
} from '../../../../src/view/first-steps';
import { useIdle } from '../use-idle';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useSiteKey } from '../record/use-site-key';
import { keepShown, readShown } from './shown-store';
import { StepItem } from './step-item';
import './first-steps.css';

const CountToLookAt = lazy(() => import('./to-look-at').catch(() => ({ default: NotCounted })));

interface CountProps {
  readonly onCount: (count: SetUpSoFar['toLookAt']) => void;
}

/** Where what counts them cannot be fetched. */
function NotCounted({ onCount }: CountProps) {
  useEffect(() => {
    onCount('failed');
  }, [onCount]);
  return null;
}

/** Nothing on a site that was set up before this visit; one that is set up now says so. */
export default function FirstSteps() {
  const site = useSiteKey();
  const { record, audit } = useSetup();
  const guardrails = audit.guardrails.value?.rules.length ?? 0;
  const [wasSetUp] = useState(() => isRecordComplete(record?.file) && guardrails > 0);
  if (wasSetUp || site === undefined) return null;
  return <Panel site={site} file={record?.file} guardrails={guardrails} />;
}

interface PanelProps {
  readonly site: string;
  readonly file: SettingsFile | undefined;
  readonly guardrails: number;
}

/** At length while nothing is recorded, else in one line; whoever chose finds it as chosen. */
function Panel({ site, file, guardrails }: PanelProps) {
  const reader = useReader();
  const [toLookAt, setToLookAt] = useState<SetUpSoFar['toLookAt']>('looking');
  const [isShown, setShown] = useState(() => readShown(site) ?? file === undefined);
  const isIdle = useIdle();
  const id = useId();
  const view = toFirstSteps({ file, toLookAt, guardrails }, reader);
  return (
    <section className="first-steps" aria-labelledby={id}>
      {file !== undefined && isIdle && (
        <Suspense>
          <CountToLookAt onCount={setToLookAt} />
        </Suspense>
      )}
      <Stack space="space.150">
        <Head
          id={id}
          view={view}
          isShown={isShown}
          onToggle={() => {
            keepShown(site, !isShown);
            setShown(!isShown);
          }}
        />
        {isShown && <Steps view={view} />}
      </Stack>
    </section>
  );
}

interface HeadProps {
  readonly id: string;
  readonly view: FirstStepsView;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

function Head({ id, view, isShown, onToggle }: HeadProps) {
  const { title, show, hide } = useReader().admin.firstSteps;
  return (
    <Inline spread="space-between" alignBlock="center" space="space.100" shouldWrap>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h2" size="xsmall">
          <span id={id}>{title}</span>
        </Heading>
        <div role="status">
          <Lozenge appearance={view.isDone ? 'success' : 'inprogress'}>{view.progress}</Lozenge>
        </div>
        {!isShown && <Next view={view} />}
      </Inline>
      <Button spacing="compact" appearance="subtle" aria-expanded={isShown} onClick={onToggle}>
        {isShown ? hide : show}
      </Button>
    </Inline>
  );
}

/** What is left of the steps in the one line: the first that is not done. */
function Next({ view }: Pick<HeadProps, 'view'>) {
  const { firstSteps } = useReader().admin;
  const { next } = view;
  return (
    <Text color="color.text.subtle">
      {next === undefined ? firstSteps.finished : firstSteps.next(next.title, next.status)}
    </Text>
  );
}

function Steps({ view }: { readonly view: FirstStepsView }) {
  const { intro, finished } = useReader().admin.firstSteps;
  return (
    <>
      <Text as="p" color="color.text.subtle">
        {view.isDone ? finished : intro}
      </Text>
      <ol className="first-steps-list">
        {view.steps.map((step, index) => (
          <StepItem key={step.part} step={step} number={index + 1} isNext={step === view.next} />
        ))}
      </ol>
    </>
  );
}
