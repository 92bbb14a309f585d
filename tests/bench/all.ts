/** Every benchmark, one after the other; `--short` for a smoke run. */
await import('./decisions.ts');
await import('./list.ts');
await import('./cases.ts');
await import('./commands.ts');
await import('./statistics.ts');
await import('./verify.ts');
await import('./memory.ts');
await import('./costs.ts');
await import('./attacks.ts');
