import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { formatPlace, InputProblem } from './problem.ts';

/** Path of keys and indexes to a value. */
type Path = readonly PropertyKey[];

/** A YAML file that matches its schema. */
export interface ParsedYaml<Value> {
  readonly value: Value;
  /** The line of the value at a path; if it is missing, of the nearest value around it. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Parses a hand-written YAML file.
 *
 * @param file path from the project's root, for messages
 * @throws InputProblem with the line, for invalid YAML and for each field that the schema rejects
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ParsedYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line;
    throw new InputProblem(
      { file, ...(line === undefined ? {} : { line }) },
      error.message,
      'Correct the YAML.',
    );
  }
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw new InputProblem(
        { file, line: lines.linePos(alias.range?.[0] ?? 0).line },
        `“*${alias.source}” refers to nothing: no value above it is marked “&${alias.source}”.`,
        'Correct the name, or write the value out.',
      );
    },
  });
  const lineOf = (path: Path): number => lines.linePos(walk(document, path).offset).line;
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, lineOf };

  const issues = result.error.issues
    .flatMap((issue) => fieldProblems(issue, document))
    .map(({ path, message }) => ({ line: lineOf(path), words: [formatPath(path), message].join(': ') }))
    .sort((a, b) => a.line - b.line);
  const [first, ...others] = issues as [(typeof issues)[number], ...typeof issues];
  throw new InputProblem(
    { file, line: first.line },
    [first.words, ...others.map(({ line, words }) => `${formatPlace({ file, line })}: ${words}`)].join('\n'),
    `Correct the field${others.length > 0 ? 's' : ''}; CONTRIBUTING.md explains them.`,
  );
}

/** Follows a path as far as it goes: `offset` of the last key or value reached, and whether that is the end. */
function walk({ contents }: Document, path: Path): { offset: number; complete: boolean } {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return { offset, complete: false };
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    } else {
      // The content of an alias is written elsewhere; scalars and missing values have no content to enter.
      return { offset, complete: isAlias(node) };
    }
  }
  return { offset, complete: node !== undefined };
}

/** What is wrong with which field. */
function fieldProblems(issue: z.core.$ZodIssue, document: Document): { path: Path; message: string }[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'there is no such field' }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((each) => ({ path, message: `no valid name: ${each.message}` }));
  }
  return [{ path, message: walk(document, path).complete ? message : 'this field is missing' }];
}

/** `topics[3].also`, in backquotes; the whole file has no name. */
function formatPath(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`));
  return path.length === 0 ? 'The file is not valid' : `\`${steps.join('').replace(/^\./, '')}\``;
}
