/** `npm start`: opens the sandbox in the browser and prints its address. */
import { parseArgs } from 'node:util';
import { DiskInUse } from './host/disk';
import { realSiteFrom } from './host/real-jira';
import { PortTaken, startSandbox, type Sandbox, type SandboxOptions } from './host/server';
import { EXAMPLE_NAMES } from './site/examples/catalogue';

const USAGE = `npm start -- [options]
  --port N         listen there (default: 4310, or the next that is free)
  --no-open        do not open a browser
  --data DIR       keep the sandbox's data there (default: .sandbox)
  --example NAME   ${EXAMPLE_NAMES.join(', ')}
  --site URL       read a real site, with ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN from the environment`;

const FIRST_PORT = 4310;
const PORTS_TRIED = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      data: { type: 'string', default: '.sandbox' },
      example: { type: 'string' },
      site: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const example = EXAMPLE_NAMES.find((name) => name === values.example);
  if (values.example !== undefined && !example) {
    throw new Error(`there is no example ${values.example}\n${USAGE}`);
  }
  const sandbox = await start(values.port, {
    data: values.data,
    ...(example ? { example } : {}),
    ...(values.site === undefined ? {} : { site: realSiteFrom(values.site, process.env) }),
  });
  stopOnSignal(sandbox);
  console.log(`Sandbox: ${sandbox.url}`);
  if (!values['no-open'] && !process.env['CI']) await openBrowser(sandbox.url);
}

/** On the port that was asked for, or on the first free one. */
async function start(
  wanted: string | undefined,
  options: Omit<SandboxOptions, 'port'>,
): Promise<Sandbox> {
  if (wanted !== undefined) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`--port ${wanted} is not a port`);
    }
    return startSandbox({ ...options, port });
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await startSandbox({ ...options, port });
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  return startSandbox({ ...options, port: 0 });
}

function stopOnSignal(sandbox: Sandbox): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void sandbox.stop().finally(() => {
        process.exit(0);
      });
    });
  }
}

/** A machine without a browser is no reason to fail: the address is printed. */
async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  const child = await open(url).catch(() => undefined);
  child?.on('error', () => undefined);
}

main().catch((error: unknown) => {
  const known = error instanceof DiskInUse || error instanceof PortTaken;
  const text = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof DiskInUse
      ? `${text}\nIs the sandbox running already? Give the second one its own --data DIR.`
      : `The sandbox does not start: ${text}`,
  );
  if (!known && process.env['DEBUG']) console.error(error);
  process.exitCode = 1;
});
