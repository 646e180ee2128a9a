import type { ErrorComponentProps } from '@tanstack/react-router'
import { BareFrame } from './bare-frame.tsx'
import { RouteError } from './route-error.tsx'

/** A failure before anybody is known to be signed in. */
export function OutsideError(props: ErrorComponentProps) {
  return (
    <BareFrame>
      <RouteError {...props} />
    </BareFrame>
  )
}
