import { useEffect, useRef } from 'react'
import { OrganisationPicker } from '../organisations/organisation-picker.tsx'
import type { EditorProps } from './editor-props.ts'
import css from './offer-grid.module.css'
import { useOpensUp } from './use-opens-up.ts'

/** Chooses the provider in the shared directory, or adds one to it. */
export function ProviderEditor({ editing, label, onFields, onCancel }: EditorProps) {
  const panel = useRef<HTMLDivElement>(null)
  useOpensUp(panel)
  useEffect(() => panel.current?.querySelector('input')?.focus({ preventScroll: true }), [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keeps the keys of the field inside it from the table around it
    <div
      ref={panel}
      className={css.panel}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault()
          onCancel()
        }
      }}
    >
      <OrganisationPicker
        label={label}
        caseId={editing.seen.caseId}
        value={editing.seen.providerId}
        onChange={(providerId) => onFields({ providerId }, {})}
      />
    </div>
  )
}
