/** The name a weight from 1 to 3 has in the words. */
export const weightKey = (weight: number) => `w${weight as 1 | 2 | 3}` as const
