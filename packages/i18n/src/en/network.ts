export const network = {
  heading: 'Network',
}
