import { useShell } from './app-context.tsx'
import css from './notices.module.css'

/** A thin line, shown only when a page takes longer than 200 ms. */
export function RoutePending() {
  const { messages: m } = useShell()
  return (
    <div role="status">
      <div className={css.pending} />
      <span className="sr">{m.app.error.loading}</span>
    </div>
  )
}
