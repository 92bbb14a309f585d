/**
 * A program that takes and gives back the folder of an embedded database as it is told by messages,
 * and says whether it has it. While it has it, it keeps a file that nobody else may have.
 */
import { open, rm } from 'node:fs/promises';
import { FolderInUse, lockFolder } from '@xieshang/graphql';

const [, , folder = ''] = process.argv;
const proof = `${folder}.proof`;
let giveBack: (() => Promise<void>) | undefined;

const take = async (): Promise<string> => {
  try {
    giveBack = await lockFolder(folder);
  } catch (error) {
    return error instanceof FolderInUse ? 'refused' : String(error);
  }
  return open(proof, 'wx').then(
    async (file) => {
      await file.close();
      return 'held';
    },
    () => 'held by two',
  );
};

const release = async (): Promise<string> => {
  await rm(proof, { force: true });
  await giveBack?.();
  return 'free';
};

process.on('message', async (told) => {
  process.send?.(told === 'take' ? await take() : await release());
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
