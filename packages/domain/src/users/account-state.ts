export const accountStates = ['active', 'invited', 'locked'] as const
export type AccountState = (typeof accountStates)[number]
