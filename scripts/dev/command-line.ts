import { parseArgs } from 'node:util';
import { commands, type CommandName } from './commands.ts';

/** The arguments that a command accepts. */
export interface CommandSyntax {
  readonly options: Readonly<
    Record<
      string,
      {
        readonly type: 'boolean' | 'string';
        /** What it does, for messages. */
        readonly about: string;
        /** The form of its value, if not any text is valid. */
        readonly form?: RegExp;
      }
    >
  >;
  readonly positionals: readonly { readonly name: string; readonly required: boolean }[];
}

/** Parsed arguments: options and positionals. */
export interface Arguments<Syntax extends CommandSyntax> {
  readonly options: {
    readonly [Name in keyof Syntax['options']]?: Syntax['options'][Name]['type'] extends 'boolean'
      ? true
      : string;
  };
  readonly positionals: readonly string[];
}

/** Invalid arguments. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Parses the arguments of a command. Nothing is guessed: `--chek` must not write where `--check` would only compare.
 *
 * @throws UsageError that names the mistake and lists the valid arguments
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
  if (extra !== undefined) refuse(`Unexpected argument “${extra}”.`);
  const missing = syntax.positionals.find(
    ({ required }, index) => required && positionals[index] === undefined,
  );
  if (missing) refuse(`<${missing.name}> is missing.`);
  // The syntax determines which options exist, and their types.
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

/** Usage, one line per option. */
function usage(command: string, { options, positionals }: CommandSyntax): string {
  const words = positionals.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  const lines = Object.entries(options).map(
    ([name, { type, about }]) => `  --${name}${type === 'string' ? '=…' : ''}  ${about}`,
  );
  if (words.length + lines.length === 0) return 'It takes no arguments.';
  const head = ['npm run', command, '--', ...(lines.length > 0 ? ['[options]'] : []), ...words].join(' ');
  return [`Usage: ${head}`, ...lines].join('\n');
}

/**
 * Parses the arguments of the running command. If they are invalid, prints why and exits with code 2,
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
