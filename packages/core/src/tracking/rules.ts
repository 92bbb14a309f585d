export * from './access.ts';
export * from './collecting-rules.ts';
export * from './handing-on-rules.ts';
