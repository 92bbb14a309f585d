export * from './access.ts';
export * from './advice/rules.ts';
export * from './appraisal/rules.ts';
export * from './closing/rules.ts';
export * from './fieldwork/rules.ts';
export * from './opening/change-rules.ts';
export * from './opening/rules.ts';
export * from './rectification/rules.ts';
