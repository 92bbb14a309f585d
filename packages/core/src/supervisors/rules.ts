export * from './access.ts';
export * from './candidate-rules.ts';
export * from './group-rules.ts';
export * from './seat-rules.ts';
