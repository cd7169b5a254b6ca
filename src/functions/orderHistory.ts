/** The columns in which a client's orders so far are given, in words for messages. */
export const ORDERS = {
  orders: 'orders',
  products: 'products',
  productsInFirstOrder: 'products in first order',
  firstOrder: 'first order',
  largestOrder: 'largest order',
};
