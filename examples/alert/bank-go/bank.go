package main

import (
	"math"
	"net/http"
	"regexp"
	"sync"
	"time"
)

// M is a JSON object.
type M = map[string]any

// A Request to pay, from its initiation on.
type Request struct {
	body                 M
	id, sender, receiver string
	due                  time.Time
	expires              *time.Time
	status, decision     string
}

// A Proxy is a registered PromptPay ID, and where its alerts go.
type Proxy struct {
	Proxy, Callback_url string
	Alerts              bool
	Auth                map[string]string
}

const interval = 5 * time.Minute

var (
	bangkok  = time.FixedZone("+07:00", 7*3600)
	digits   = regexp.MustCompile(`^[0-9]{6,15}$`)
	mu       sync.Mutex // guards all below
	now      time.Time
	requests map[string]*Request
	inOrder  []*Request
	proxies  map[string]*Proxy
	blocks   map[string][]string // receiver to senders
	outbox   []Alert
)

func reset(at time.Time) {
	now, requests, inOrder, outbox = at, map[string]*Request{}, nil, nil
	proxies, blocks = map[string]*Proxy{}, map[string][]string{}
}

type refusal struct {
	status        int
	code, message string
}

func refuse(status int, code, message string) { panic(refusal{status, code, message}) }

func text(body M, name string) string {
	value, ok := body[name].(string)
	if !ok || value == "" {
		refuse(http.StatusBadRequest, "FIELD", name+" is missing or no text")
	}
	return value
}

func instant(body M, name string) time.Time {
	at, err := time.Parse(time.RFC3339, text(body, name))
	if err != nil {
		refuse(http.StatusBadRequest, "FIELD", name+" is no time with an offset")
	}
	return at
}

func day(at time.Time) string { return at.In(bangkok).Format("2006-01-02") }

// read refuses what is no request to pay.
func read(body M) *Request {
	one := &Request{body: body, id: text(body, "transactionId"), due: instant(body, "instructionDateTime")}
	for _, role := range []string{"sender", "receiver"} {
		if !digits.MatchString(text(body, role+"ProxyValue")) {
			refuse(http.StatusBadRequest, "FIELD", role+" is no PromptPay ID")
		}
		switch text(body, role+"ProxyType") {
		case "NATID", "TAXID", "MSISDN":
		default:
			refuse(http.StatusBadRequest, "FIELD", "unknown type of PromptPay ID")
		}
	}
	one.sender, one.receiver = text(body, "senderProxyValue"), text(body, "receiverProxyValue")
	if amount, ok := body["amountSatang"].(float64); !ok || amount <= 0 || amount != math.Trunc(amount) {
		refuse(http.StatusBadRequest, "AMOUNT", "amountSatang is no positive integer")
	}
	if text(body, "currencyCode") != "THB" {
		refuse(http.StatusBadRequest, "CURRENCY", "THB only")
	}
	if body["billReference"] != nil {
		text(body, "billReference")
	}
	if body["expiryDateTime"] != nil {
		at := instant(body, "expiryDateTime")
		one.expires = &at
	}
	return one
}

func initiate(body M) M {
	one := read(body)
	if requests[one.id] != nil {
		refuse(http.StatusConflict, "DUPLICATE", "transactionId is taken")
	}
	if one.expires != nil && (!one.expires.After(now) || !one.expires.After(one.due)) {
		refuse(http.StatusUnprocessableEntity, "EXPIRY", "expires before it is sent")
	}
	if day(one.due) < day(now) {
		refuse(http.StatusUnprocessableEntity, "PAST", "the date is in the past")
	}
	requests[one.id], inOrder = one, append(inOrder, one)
	if one.due.After(now) {
		one.status = "SCHD"
	} else {
		process(one)
	}
	return M{"transactionId": one.id, "transactionStatus": one.status}
}

func find(body M) *Request {
	one := requests[text(body, "transactionId")]
	if one == nil {
		refuse(http.StatusNotFound, "UNKNOWN", "no such transaction")
	}
	return one
}

func acknowledge(body M) M {
	decision := text(body, "acknowledgement")
	status := map[string]string{"ACCEPT": "ACPT", "REFUSE": "RFSD", "OPTOUT": "RFSD"}[decision]
	if status == "" {
		refuse(http.StatusBadRequest, "FIELD", "unknown acknowledgement")
	}
	one := find(body)
	if one.decision != decision {
		if one.decision != "" || one.status != "SENT" || expired(one) {
			refuse(http.StatusConflict, "STATE", "cannot be acknowledged")
		}
		one.decision, one.status = decision, status
		if proxy := proxies[one.receiver]; decision == "OPTOUT" && proxy != nil {
			proxy.Alerts = false
		}
	}
	return M{"transactionId": one.id, "transactionStatus": one.status}
}

func inquire(body M) M {
	one := find(body)
	if one.status == "SENT" && expired(one) {
		one.status = "EXPD"
	}
	details := M{"transactionStatus": one.status}
	for name, value := range one.body {
		details[name] = value
	}
	return details
}

// block puts a sender on the list of a receiver, or takes it off.
func block(body M, on bool) M {
	receiver, sender := text(body, "receiverProxyValue"), text(body, "senderProxyValue")
	others := []string{}
	for _, one := range blocks[receiver] {
		if one != sender {
			others = append(others, one)
		}
	}
	if on {
		others = append(others, sender)
	}
	blocks[receiver] = others
	return M{}
}

func blocked(body M) M {
	return M{"blockedSenders": append([]string{}, blocks[text(body, "receiverProxyValue")]...)}
}

func isBlocked(one *Request) bool {
	for _, sender := range blocks[one.receiver] {
		if sender == one.sender {
			return true
		}
	}
	return false
}

func expired(one *Request) bool { return one.expires != nil && !now.Before(*one.expires) }
