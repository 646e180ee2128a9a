import css from './detail-view.module.css'

/** By what one would see that it succeeded. */
export function SignList({ signs }: { readonly signs: readonly string[] }) {
  return (
    <ol className={css.signs}>
      {signs
        .filter((it) => it !== '')
        .map((it) => (
          <li key={it} dir="auto">
            {it}
          </li>
        ))}
    </ol>
  )
}
