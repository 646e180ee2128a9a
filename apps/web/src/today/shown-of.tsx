import { useApp } from '../app/app-context.tsx'
import css from './shown-of.module.css'

/** Says that a list is cut; nothing when it is whole. */
export function ShownOf({ shown, count }: { shown: number; count: number }) {
  const { messages: m } = useApp()
  return shown < count ? <p className={css.note}>{m.today.shown({ shown, count })}</p> : null
}
