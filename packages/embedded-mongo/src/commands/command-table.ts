import { collectionCommands } from './collection-commands.js';
import type { Command, CommandTable } from './command.js';
import { cursorCommands } from './cursor-commands.js';
import { findAndModifyCommands } from './find-and-modify.js';
import { indexCommands } from './index-commands.js';
import { readCommands } from './read-commands.js';
import { serverCommands } from './server-commands.js';
import { writeCommands } from './write-commands.js';

const commands: CommandTable = {
  ...serverCommands,
  ...collectionCommands,
  ...indexCommands,
  ...readCommands,
  ...writeCommands,
  ...findAndModifyCommands,
  ...cursorCommands,
};

export const findCommand = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;
