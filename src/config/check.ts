import { Ajv, type ErrorObject } from 'ajv';
import schema from '../../rules/schema/config.schema.json' with { type: 'json' };
import type { ConfigFile, Keys } from './file.ts';
import type { ConfigProblem, Expected } from './problem.ts';
import type { Config } from './types.ts';

const isConfig = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<Config>(schema);

/** What the schema refuses in a configuration, each at its place. */
export function schemaProblems(file: ConfigFile): ConfigProblem[] {
  if (isConfig(file.value)) return [];
  return (isConfig.errors ?? []).map((error) => problemOf(error, file));
}

function problemOf(error: ErrorObject, file: ConfigFile): ConfigProblem {
  const keys = keysOf(error.instancePath);
  const key = keys.join('.');
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty);
    const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return {
      id: 'unknown-key',
      args: { key: name, allowed: allowed.filter((known) => known !== '$schema'), where: key },
      place: file.placeOfKey([...keys, name]),
    };
  }
  if (error.keyword === 'required') {
    const name = String(error.params.missingProperty);
    return { id: 'missing-key', args: { key: name }, place: file.placeOf(keys) };
  }
  return {
    id: 'wrong-value',
    args: { key, value: shown(error.data), expected: expectedBy(error) },
    place: file.placeOf(keys),
  };
}

function expectedBy({ keyword, params }: ErrorObject): Expected {
  if (keyword === 'enum') return { kind: 'one-of', values: (params.allowedValues as unknown[]).map(String) };
  if (keyword === 'minimum') return { kind: 'least', least: Number(params.limit) };
  if (keyword === 'type') return { kind: 'type', types: [params.type as string | string[]].flat() };
  return keyword === 'minLength' ? { kind: 'type', types: ['string'] } : { kind: 'not-empty' };
}

function keysOf(pointer: string): Keys {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
