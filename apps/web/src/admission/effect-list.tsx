import { useWords } from '../app/words.ts'
import css from './decision.module.css'

/** What will happen, sentence by sentence. */
export function EffectList({ effects }: { readonly effects: readonly string[] }) {
  const words = useWords('admission').decision.confirm
  return (
    <section className={css.effect}>
      <h3>{words.effect}</h3>
      <ul>
        {effects.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </section>
  )
}
