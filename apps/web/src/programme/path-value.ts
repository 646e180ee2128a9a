type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** What stands at a dotted path. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce((it: unknown, key) => (isTree(it) ? it[key] : undefined), tree)

/** The same tree with another value at a dotted path. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.')
  const below = isTree(tree) ? tree[key] : undefined
  const next = rest.length === 0 ? value : withValue(below, rest.join('.'), value)
  if (Array.isArray(tree)) return tree.with(Number(key), next) as T
  return { ...tree, [key]: next }
}
