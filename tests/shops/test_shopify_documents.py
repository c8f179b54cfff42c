"""Every field and argument that Shopify is asked for stands in a list put together by hand.

From https://shopify.dev/docs/api/admin-graphql (2026-01 to 2026-10) and queries in public use. What both of
its APIs share is also checked against the Storefront schema, which Shopify publishes in an npm package; that
test is skipped where npm cannot be had.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import msgspec
import pytest

from livestream_console.rehearsal.shops.graphql import Asked, read
from livestream_console.shops.shopify import documents

# type → field → the field's type ("" for a plain value), and the arguments that it takes.
PINNED: dict[str, dict[str, str]] = {
    "query": {
        "shop": "Shop",
        "currentAppInstallation": "AppInstallation",
        "products(first after last before query reverse savedSearchId sortKey)": "ProductConnection",
        "product(id)": "Product",
        "productVariant(id)": "ProductVariant",
        "orders(first after last before query reverse savedSearchId sortKey)": "OrderConnection",
        "order(id)": "Order",
        "codeDiscountNodeByCode(code)": "DiscountCodeNode",
        "discountNodes(first after last before query reverse savedSearchId sortKey)": (
            "DiscountNodeConnection"
        ),
    },
    "mutation": {
        "productVariantsBulkUpdate(productId variants media allowPartialUpdates)": (
            "ProductVariantsBulkUpdatePayload"
        ),
        "discountCodeBasicCreate(basicCodeDiscount)": "DiscountCodeBasicCreatePayload",
        "discountAutomaticBasicCreate(automaticBasicDiscount)": "DiscountAutomaticBasicCreatePayload",
        "discountCodeDeactivate(id)": "DiscountCodeDeactivatePayload",
        "discountAutomaticDeactivate(id)": "DiscountAutomaticDeactivatePayload",
    },
    "Shop": {"name": "", "currencyCode": "", "taxesIncluded": ""},
    "AppInstallation": {"accessScopes": "AccessScope"},
    "AccessScope": {"handle": ""},
    "PageInfo": {"hasNextPage": "", "endCursor": ""},
    "ProductConnection": {"nodes": "Product", "pageInfo": "PageInfo"},
    "Product": {
        "id": "",
        "title": "",
        "status": "",
        "featuredMedia": "Media",
        "variants(first after last before reverse sortKey)": "ProductVariantConnection",
    },
    "Media": {"preview": "MediaPreviewImage"},
    "MediaPreviewImage": {"image": "Image"},
    "Image": {"url": ""},
    "ProductVariantConnection": {"nodes": "ProductVariant", "pageInfo": "PageInfo"},
    "ProductVariant": {"id": "", "title": "", "price": "", "inventoryQuantity": "", "product": "Product"},
    "OrderConnection": {"nodes": "Order", "pageInfo": "PageInfo"},
    "Order": {
        "id": "",
        "createdAt": "",
        "updatedAt": "",
        "processedAt": "",
        "cancelledAt": "",
        "displayFinancialStatus": "",
        "discountCodes": "",
        "totalPriceSet": "MoneyBag",
        "customAttributes": "Attribute",
        "customerJourneySummary": "CustomerJourneySummary",
        "lineItems(first after last before reverse)": "LineItemConnection",
        "transactions(first capturable manuallyResolvable)": "OrderTransaction",
        "refunds(first)": "Refund",
    },
    "MoneyBag": {"shopMoney": "MoneyV2"},
    "MoneyV2": {"amount": "", "currencyCode": ""},
    "Attribute": {"key": "", "value": ""},
    "CustomerJourneySummary": {"firstVisit": "CustomerVisit", "lastVisit": "CustomerVisit"},
    "CustomerVisit": {"utmParameters": "UTMParameters"},
    "UTMParameters": {"source": "", "content": ""},
    "LineItemConnection": {"nodes": "LineItem", "pageInfo": "PageInfo"},
    "LineItem": {
        "id": "",
        "quantity": "",
        "product": "Product",
        "variant": "ProductVariant",
        "originalTotalSet": "MoneyBag",
        "discountAllocations": "DiscountAllocation",
    },
    "DiscountAllocation": {"allocatedAmountSet": "MoneyBag", "discountApplication": "DiscountApplication"},
    "DiscountApplication": {},
    "DiscountCodeApplication": {"code": ""},
    "OrderTransaction": {"kind": "", "status": "", "processedAt": ""},
    "OrderTransactionConnection": {"nodes": "OrderTransaction"},
    "Refund": {
        "id": "",
        "createdAt": "",
        "totalRefundedSet": "MoneyBag",
        "refundLineItems(first after last before reverse)": "RefundLineItemConnection",
        "transactions(first after last before reverse)": "OrderTransactionConnection",
    },
    "RefundLineItemConnection": {"nodes": "RefundLineItem"},
    "RefundLineItem": {"quantity": "", "lineItem": "LineItem"},
    "ProductVariantsBulkUpdatePayload": {
        "productVariants": "ProductVariant",
        "userErrors": "ProductVariantsBulkUpdateUserError",
    },
    "ProductVariantsBulkUpdateUserError": {"code": "", "message": ""},
    "DiscountUserError": {"code": "", "message": ""},
    "DiscountCodeNode": {"id": "", "codeDiscount": "DiscountCode"},
    "DiscountCode": {},
    "DiscountAutomaticNode": {"id": ""},
    "DiscountNodeConnection": {"nodes": "DiscountNode"},
    "DiscountNode": {"id": "", "discount": "Discount"},
    "Discount": {},
    "DiscountCodeBasic": {
        "usageLimit": "",
        "appliesOncePerCustomer": "",
        "title": "",
        "status": "",
        "startsAt": "",
        "endsAt": "",
        "customerGets": "DiscountCustomerGets",
        "minimumRequirement": "DiscountMinimumRequirement",
    },
    "DiscountAutomaticBasic": {
        "title": "",
        "status": "",
        "startsAt": "",
        "endsAt": "",
        "customerGets": "DiscountCustomerGets",
        "minimumRequirement": "DiscountMinimumRequirement",
    },
    "DiscountCustomerGets": {"value": "DiscountCustomerGetsValue", "items": "DiscountItems"},
    "DiscountCustomerGetsValue": {},
    "DiscountAmount": {"amount": "MoneyV2", "appliesOnEachItem": ""},
    "DiscountPercentage": {"percentage": ""},
    "DiscountItems": {},
    "DiscountProducts": {"productVariants(first after last before reverse)": "ProductVariantConnection"},
    "AllDiscountItems": {"allItems": ""},
    "DiscountMinimumRequirement": {},
    "DiscountMinimumSubtotal": {"greaterThanOrEqualToSubtotal": "MoneyV2"},
    **{
        f"{name}Payload": {node: f"{kind}Node", "userErrors": "DiscountUserError"}
        for kind, node in (
            ("DiscountCode", "codeDiscountNode"),
            ("DiscountAutomatic", "automaticDiscountNode"),
        )
        for name in (f"{kind}BasicCreate", f"{kind}Deactivate")
    },
}
_PACKAGE = "@shopify/hydrogen-react@2026.4.4"
_SHARED = ("MoneyV2", "Attribute", "PageInfo", "DiscountCodeApplication")


def _fields_of(kind: str) -> dict[str, tuple[str, set[str]]]:
    named = {}
    for written, leads_to in PINNED[kind].items():
        name, _, arguments = written.rstrip(")").partition("(")
        named[name] = (leads_to, set(arguments.split()))
    return named


def _unknown(kind: str, fields: list[Asked]) -> list[str]:
    """Return what is asked of a type that is not in the list."""
    known, wrong = _fields_of(kind), []
    for one in fields:
        if one.name == "__typename":
            continue
        if one.name not in known:
            wrong.append(f"{kind}.{one.name}")
            continue
        leads_to, arguments = known[one.name]
        wrong += [f"{kind}.{one.name}({name})" for name in set(one.arguments) - arguments]
        if bool(leads_to) != bool(one.fields or one.on):
            wrong.append(f"{kind}.{one.name} is {leads_to or 'a value'}")
        elif leads_to:
            wrong += _unknown(leads_to, one.fields)
            for narrowed, inner in one.on:
                wrong += _unknown(narrowed or leads_to, inner)
    return wrong


@pytest.mark.parametrize("document", documents.ALL, ids=lambda text: text.split()[1].split("(")[0])
def test_only_known_fields_are_asked_for(document: str) -> None:
    assert _unknown(*read(document, {})) == []


def test_a_misspelt_field_or_argument_is_found() -> None:
    wrong = "query { orders(frist: 1) { nodes { idd lineItems { quantity } } } }"
    assert _unknown(*read(wrong, {})) == [
        "query.orders(frist)",
        "Order.idd",
        "LineItemConnection.quantity",
    ]


def test_nothing_about_a_buyer_is_asked_for() -> None:
    asked = set(re.findall(r"\w+", " ".join(documents.ALL)))
    private = {"customer", "email", "phone", "shippingAddress", "billingAddress", "note", "clientIp"}
    assert asked & private == set()
    assert not re.search(r"\bname\b", documents.ORDERS + documents.LAST_ORDERS + documents.MORE_LINES)


def test_no_document_is_left_out() -> None:
    named = {value for name, value in vars(documents).items() if name.isupper() and name[0] != "_"}
    assert named - {documents.VERSION, documents.ALL} == set(documents.ALL)


def test_what_both_apis_share_stands_in_the_published_schema() -> None:
    schema = msgspec.json.decode(_storefront_schema().read_bytes())
    types = {kind["name"]: kind for kind in schema.get("data", schema)["__schema"]["types"]}
    for kind in _SHARED:
        assert set(_fields_of(kind)) <= {field["name"] for field in types[kind]["fields"]}, kind


def _storefront_schema() -> Path:
    """Return the schema out of Shopify's package, fetched once into the tests' cache."""
    root = os.environ.get("LIVESTREAM_CONSOLE_TEST_CACHE")
    folder = Path(root) if root else Path.home() / ".cache" / "livestream-console-tests"
    schema = folder / "storefront-2026.4.4.json"
    if schema.exists():
        return schema
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("Storefront schema: npm is not here")
    folder.mkdir(parents=True, exist_ok=True)
    try:
        packed = subprocess.run(
            [npm, "pack", _PACKAGE, "--silent"], cwd=folder, check=True, capture_output=True, timeout=60
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        pytest.skip(f"Storefront schema: npm could not fetch {_PACKAGE}")
    archive = folder / packed.stdout.decode().split()[-1]
    with tarfile.open(archive) as package:
        member = package.extractfile("package/storefront.schema.json")
        assert member is not None
        schema.write_bytes(member.read())
    archive.unlink()
    return schema
