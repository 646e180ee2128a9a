import css from './indicators.module.css'
import type { Recording } from './use-record.ts'

/** Why a value was not taken; silent when two versions are asked about. */
export function Refused({ recording }: { readonly recording: Recording }) {
  if (recording.message === null || recording.conflicts.length > 0) return null
  return (
    <p role="alert" className={css.refused}>
      {recording.message}
    </p>
  )
}
