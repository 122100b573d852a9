/** The app's actions, as Rovo and Automation call them: a form made from the manifest, and the raw reply. */
import { useState, type ReactNode } from 'react';
import Heading from '@atlaskit/heading';
import { Code } from '@atlaskit/code';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { RunActionReply, RunActionRequest, SandboxAction } from '../../host/entry-api';
import { runAction } from '../api';
import { useProject, useSandbox } from '../sandbox-context';
import { AskRovo, RuleForm, type Inputs } from './action-forms';
import { NotInstalled } from './not-here';
import { PageHead } from './page-head';

type Answer =
  | { readonly is: 'running' }
  | { readonly is: 'done'; readonly reply: RunActionReply }
  | { readonly is: 'refused'; readonly because: string };

function Reply({ answer }: { readonly answer: Answer }): ReactNode {
  if (answer.is === 'running') return <Text color="color.text.subtle">Running…</Text>;
  if (answer.is === 'refused') {
    return (
      <SectionMessage appearance="error" title="Not called">
        {answer.because}
      </SectionMessage>
    );
  }
  const { end, result, thrown, ms, rest, storage } = answer.reply;
  const counts = `${String(Math.round(ms))} ms, ${String(rest)} REST requests, ${String(storage)} storage operations`;
  return (
    <>
      <pre className="action-reply" tabIndex={0} data-testid="action-reply">
        {end === 'ok' ? JSON.stringify(result, null, 2) : `${end} ${thrown?.message ?? ''}`}
      </pre>
      <Text size="small" color="color.text.subtle">
        {counts}
      </Text>
    </>
  );
}

function ActionBox({ action }: { readonly action: SandboxAction }): ReactNode {
  const { state } = useSandbox();
  const project = useProject();
  const [answer, setAnswer] = useState<Answer>();
  const { key, name, description, verb, agent, inAutomation } = action;

  const call = (by: RunActionRequest['by']) => (inputs: Inputs) => {
    setAnswer({ is: 'running' });
    const place = project === undefined ? {} : { projectKey: project.key };
    runAction({ key, by, inputs, userId: state.user.accountId, ...place }).then(
      (reply) => {
        setAnswer({ is: 'done', reply });
      },
      (error: unknown) => {
        setAnswer({
          is: 'refused',
          because: error instanceof Error ? error.message : String(error),
        });
      },
    );
  };
  return (
    <section className="action" aria-label={name}>
      <div className="page-title">
        <Heading size="medium" as="h2">
          {name}
        </Heading>
        <Lozenge appearance="inprogress">{verb}</Lozenge>
      </div>
      <Text>{description}</Text>
      <Tabs
        id={`action-${key}`}
        onChange={() => {
          setAnswer(undefined);
        }}
      >
        <TabList>
          <Tab>Rovo</Tab>
          <Tab>Automation</Tab>
        </TabList>
        <TabPanel>
          <div className="action-form">
            <Text color="color.text.subtle">
              {agent === undefined
                ? 'No agent of the app has this action.'
                : `The agent “${agent}” has this action. Its model fills in what you fill in here; it knows that you look at ${project?.name ?? 'no project'}.`}
            </Text>
            <AskRovo action={action} ask={call('rovo')} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="action-form">
            <Text color="color.text.subtle">
              {inAutomation
                ? `The app’s own form for a rule, which runs it for ${state.user.displayName}.`
                : 'Automation does not offer this action.'}
            </Text>
            <RuleForm action={action} run={call('automation')} />
          </div>
        </TabPanel>
      </Tabs>
      <div role="status">{answer === undefined ? null : <Reply answer={answer} />}</div>
    </section>
  );
}

export function ActionsPanel(): ReactNode {
  const { state } = useSandbox();
  if (!state.installed) return <NotInstalled />;
  return (
    <>
      <PageHead
        title="Rovo and Automation"
        about="Actions of the app, called for you as these two do. There is no model here: you play it."
      />
      {state.actions.length === 0 ? (
        <Text>
          The manifest has no <Code>action</Code>.
        </Text>
      ) : null}
      {state.actions.map((action) => (
        <ActionBox key={`${action.key} ${state.user.accountId}`} action={action} />
      ))}
    </>
  );
}
