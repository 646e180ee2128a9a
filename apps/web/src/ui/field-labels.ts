/** What the fields of a form are called in the summary of its errors, by path. */
export const fieldLabels = (labels: Readonly<Record<string, string>>, under = 'fields'): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).map(([key, label]) => [`${under}.${key}`, label]))
