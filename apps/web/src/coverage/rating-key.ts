/** The name a rating from 1 to 3 has in the words. */
export const ratingKey = (rating: number) => `r${rating as 1 | 2 | 3}` as const
