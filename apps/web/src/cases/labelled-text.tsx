import css from './escalation.module.css'

/** Running text behind its name; nothing when nothing was written. */
export function LabelledText({ label, text }: { readonly label: string; readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <p className={css.text} dir="auto">
      <span className="quiet">{label}: </span>
      {text}
    </p>
  )
}
