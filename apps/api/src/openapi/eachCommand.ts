import { type CaseCommandName, commandBodies } from '@whenready/contracts';
import { COMMANDS } from '@whenready/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import { sent } from './zodSchema.js';

const TEMPLATE = '/api/cases/{id}/commands/{name}';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;
type Parameter = { readonly in?: string; readonly name?: string };

/** Puts an operation for each command, with its own body, in the place of the one route that takes them all. */
export function withEachCommand(document: OpenAPIObject): OpenAPIObject {
  const { [TEMPLATE]: template, ...others } = document.paths;
  if (!template?.post) return document;
  const { post } = template;
  const names = Object.keys(commandBodies) as CaseCommandName[];
  const paths = names.map((name) => [TEMPLATE.replace('{name}', name), { post: operation(post, name) }]);
  return { ...document, paths: { ...others, ...Object.fromEntries(paths) } };
}

function operation(template: Operation, name: CaseCommandName): Operation {
  const { title, explain, by } = COMMANDS[name];
  const parameters = ((template.parameters ?? []) as Parameter[]).filter((each) => each.name !== 'name');
  return {
    ...template,
    operationId: `Commands.${name}`,
    summary: title,
    description: `${explain}\n\nGiven by: ${by.join(', ')}.`,
    parameters: parameters as Operation['parameters'],
    requestBody: { required: true, content: { 'application/json': { schema: sent(commandBodies[name]) } } },
  };
}
