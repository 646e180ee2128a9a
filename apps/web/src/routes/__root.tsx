import { createRootRouteWithContext, type ErrorComponentProps } from '@tanstack/react-router'
import type { Client } from '../api/client.ts'
import { BareFrame } from '../app/bare-frame.tsx'
import { NotFound } from '../app/not-found.tsx'
import { RootFrame } from '../app/root-frame.tsx'
import { RouteError } from '../app/route-error.tsx'

export const Route = createRootRouteWithContext<{ client: Client }>()({
  component: RootFrame,
  notFoundComponent: RootNotFound,
  errorComponent: RootError,
})

function RootNotFound() {
  return (
    <BareFrame>
      <NotFound />
    </BareFrame>
  )
}

function RootError(props: ErrorComponentProps) {
  return (
    <BareFrame>
      <RouteError {...props} />
    </BareFrame>
  )
}
