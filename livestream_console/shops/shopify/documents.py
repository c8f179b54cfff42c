"""What Shopify's Admin API is asked, as GraphQL documents for version 2026-10.

Their rule: they ask for nothing about a buyer, and their lists are short, since Shopify counts what could
come and not what does. The tests check each field against a list that was put together by hand.
"""

from __future__ import annotations

VERSION = "2026-10"

SHOP = """
query Shop {
  shop { name currencyCode taxesIncluded }
  currentAppInstallation { accessScopes { handle } }
}"""

PRODUCTS = """
query Products($first: Int!, $after: String) {
  products(first: $first, after: $after, sortKey: ID) {
    nodes {
      id title status
      featuredMedia { preview { image { url } } }
      variants(first: 25) {
        nodes { id title price inventoryQuantity }
        pageInfo { hasNextPage endCursor }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}"""

MORE_VARIANTS = """
query MoreVariants($id: ID!, $after: String) {
  product(id: $id) {
    variants(first: 100, after: $after) {
      nodes { id title price inventoryQuantity }
      pageInfo { hasNextPage endCursor }
    }
  }
}"""

VARIANT = """
query Variant($id: ID!) {
  productVariant(id: $id) { id price product { id } }
}"""

ONLY_VARIANT = """
query OnlyVariant($id: ID!) {
  product(id: $id) { variants(first: 2) { nodes { id } } }
}"""

_LINE = """
fragment Sold on LineItem {
  id quantity
  product { id }
  variant { id }
  originalTotalSet { shopMoney { amount currencyCode } }
  discountAllocations {
    allocatedAmountSet { shopMoney { amount currencyCode } }
    discountApplication { __typename ... on DiscountCodeApplication { code } }
  }
}"""

_ORDER = (
    """
fragment Whole on Order {
  id createdAt updatedAt processedAt cancelledAt displayFinancialStatus discountCodes
  totalPriceSet { shopMoney { amount currencyCode } }
  customAttributes { key value }
  customerJourneySummary {
    firstVisit { utmParameters { source content } }
    lastVisit { utmParameters { source content } }
  }
  lineItems(first: 5) { nodes { ...Sold } pageInfo { hasNextPage endCursor } }
  transactions(first: 5) { kind status processedAt }
  refunds(first: 5) {
    id createdAt
    totalRefundedSet { shopMoney { amount currencyCode } }
    refundLineItems(first: 5) { nodes { quantity lineItem { product { id } variant { id } } } }
    transactions(first: 2) { nodes { status } }
  }
}"""
    + _LINE
)

ORDERS = (
    """
query Orders($query: String!, $first: Int!, $after: String) {
  orders(query: $query, first: $first, after: $after, sortKey: UPDATED_AT) {
    nodes { ...Whole }
    pageInfo { hasNextPage endCursor }
  }
}"""
    + _ORDER
)

LAST_ORDERS = (
    """
query LastOrders($first: Int!, $after: String) {
  orders(first: $first, after: $after, sortKey: CREATED_AT, reverse: true) {
    nodes { ...Whole }
    pageInfo { hasNextPage endCursor }
  }
}"""
    + _ORDER
)

MORE_LINES = (
    """
query MoreLines($id: ID!, $after: String) {
  order(id: $id) {
    lineItems(first: 50, after: $after) { nodes { ...Sold } pageInfo { hasNextPage endCursor } }
  }
}"""
    + _LINE
)

NEWEST = """
query Newest {
  orders(first: 1, sortKey: UPDATED_AT, reverse: true) { nodes { updatedAt } }
}"""

WRITE_PRICE = """
mutation WritePrice($item: ID!, $variants: [ProductVariantsBulkInput!]!) {
  productVariantsBulkUpdate(productId: $item, variants: $variants, allowPartialUpdates: false) {
    productVariants { id price }
    userErrors { code message }
  }
}"""

_TERMS = """
    title status startsAt endsAt
    customerGets {
      value {
        __typename
        ... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }
        ... on DiscountPercentage { percentage }
      }
      items {
        __typename
        ... on DiscountProducts { productVariants(first: 2) { nodes { id } } }
        ... on AllDiscountItems { allItems }
      }
    }
    minimumRequirement {
      __typename
      ... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }
    }
"""

CODE_DISCOUNT = (
    """
query CodeDiscount($code: String!) {
  codeDiscountNodeByCode(code: $code) {
    id
    codeDiscount { __typename ... on DiscountCodeBasic { usageLimit appliesOncePerCustomer"""
    + _TERMS
    + "} } } }"
)

AUTOMATIC_DISCOUNTS = (
    """
query AutomaticDiscounts {
  discountNodes(first: 25, query: "method:automatic", sortKey: CREATED_AT, reverse: true) {
    nodes { id discount { __typename ... on DiscountAutomaticBasic {"""
    + _TERMS
    + "} } } } }"
)
"""The newest ones: a shop has 25 running ones at most, and a search by title comes late for a new one."""

CREATE_CODE = """
mutation CreateCode($input: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $input) {
    codeDiscountNode { id }
    userErrors { code message }
  }
}"""

CREATE_AUTOMATIC = """
mutation CreateAutomatic($input: DiscountAutomaticBasicInput!) {
  discountAutomaticBasicCreate(automaticBasicDiscount: $input) {
    automaticDiscountNode { id }
    userErrors { code message }
  }
}"""

END_CODE = """
mutation EndCode($id: ID!) {
  discountCodeDeactivate(id: $id) { codeDiscountNode { id } userErrors { code message } }
}"""

END_AUTOMATIC = """
mutation EndAutomatic($id: ID!) {
  discountAutomaticDeactivate(id: $id) { automaticDiscountNode { id } userErrors { code message } }
}"""

ALL = (
    SHOP,
    PRODUCTS,
    MORE_VARIANTS,
    VARIANT,
    ONLY_VARIANT,
    ORDERS,
    LAST_ORDERS,
    MORE_LINES,
    NEWEST,
    WRITE_PRICE,
    CODE_DISCOUNT,
    AUTOMATIC_DISCOUNTS,
    CREATE_CODE,
    CREATE_AUTOMATIC,
    END_CODE,
    END_AUTOMATIC,
)
