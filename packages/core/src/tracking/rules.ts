export * from './access.ts';
export * from './collecting-rules.ts';
export * from './submission-rules.ts';
