/** Every engine, by its name. Only for programs that run once the packages of the bench are installed. */
import { casbin } from './casbin';
import { casl } from './casl';
import { cedar } from './cedar';
import { core, coreOutcomes } from './core';
import { floor } from './floor';
import { jsonLogic } from './json-logic';
import { jsonRules } from './json-rules';
import type { Engine } from './engine';
import { zen } from './zen';

export const ENGINES: readonly Engine[] = [
  core,
  coreOutcomes,
  floor,
  jsonLogic,
  casl,
  casbin,
  jsonRules,
  cedar,
  zen,
];
