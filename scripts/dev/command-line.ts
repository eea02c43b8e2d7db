import { parseArgs } from 'node:util';
import { commands, type CommandName } from './commands.ts';

/** What may be typed behind a command. */
export interface CommandSyntax {
  readonly options: Readonly<
    Record<
      string,
      {
        readonly type: 'boolean' | 'string';
        /** What it does, for messages. */
        readonly about: string;
        /** The form of its value, where not any text will do. */
        readonly form?: RegExp;
      }
    >
  >;
  /** The last one may be repeated. */
  readonly positionals: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly repeated?: boolean;
  }[];
}

/** What was typed: the options that are there, and the other words. */
export interface Arguments<Syntax extends CommandSyntax> {
  readonly options: {
    readonly [Name in keyof Syntax['options']]?: Syntax['options'][Name]['type'] extends 'boolean'
      ? true
      : string;
  };
  readonly positionals: readonly string[];
}

/** A command that was typed wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads what was typed behind a command. Nothing is guessed: `--chek` must not run what `--check` would only look at.
 *
 * @throws UsageError that names what is wrong, and lists what is possible
 */
export function readArguments<Name extends CommandName>(
  command: Name,
  args: readonly string[],
): Arguments<(typeof commands)[Name]> {
  const syntax: CommandSyntax = commands[command];
  const refuse = (found: string): never => {
    throw new UsageError(`npm run ${command}: ${found}\n${usage(command, syntax)}`);
  };
  const { values, positionals } = parse(syntax, args, refuse);
  for (const [name, { form }] of Object.entries(syntax.options)) {
    const value = values[name];
    if (form && typeof value === 'string' && !form.test(value)) {
      refuse(`“${value}” is no value for --${name}.`);
    }
  }
  const extra = positionals[syntax.positionals.length];
  if (extra !== undefined && syntax.positionals.at(-1)?.repeated !== true)
    refuse(`Nothing is known to do with “${extra}”.`);
  const missing = syntax.positionals.find(
    ({ required }, index) => required && positionals[index] === undefined,
  );
  if (missing) refuse(`<${missing.name}> is missing.`);
  // The syntax has said which options there are, and of which type.
  return { options: values, positionals } as Arguments<(typeof commands)[Name]>;
}

function parse(
  { options }: CommandSyntax,
  args: readonly string[],
  refuse: (found: string) => never,
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds sentences on how to write a positional that looks like an option.
    return refuse(`${error.message.split(/\. |\n/)[0]?.replace(/\.$/, '') ?? ''}.`);
  }
}

/** What may be typed, a line an option. */
function usage(command: string, { options, positionals }: CommandSyntax): string {
  const words = positionals.map(({ name, required, repeated }) => {
    const word = repeated === true ? `${name}…` : name;
    return required ? `<${word}>` : `[${word}]`;
  });
  const lines = Object.entries(options).map(
    ([name, { type, about }]) => `  --${name}${type === 'string' ? '=…' : ''}  ${about}`,
  );
  if (words.length + lines.length === 0) return 'It takes no arguments.';
  const head = ['npm run', command, '--', ...(lines.length > 0 ? ['[options]'] : []), ...words].join(' ');
  return [`Usage: ${head}`, ...lines].join('\n');
}

/**
 * Reads the arguments of the running command. Where they are wrong it says so and ends the process with exit code 2,
 * before anything is done.
 */
export function commandLine<Name extends CommandName>(command: Name): Arguments<(typeof commands)[Name]> {
  try {
    return readArguments(command, process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
