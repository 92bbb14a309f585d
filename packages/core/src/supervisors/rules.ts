export * from './access.ts';
export * from './appointment/rules.ts';
export * from './candidacy/rules.ts';
export * from './seat/rules.ts';
