import { freezeStyles, madeStyles } from './styles.ts';

if (await freezeStyles()) process.stdout.write(`Made: ${madeStyles}\n`);
