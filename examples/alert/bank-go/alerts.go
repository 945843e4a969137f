package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"sync"
	"time"
)

// An Alert that waits to be sent.
type Alert struct {
	to   Proxy
	body M
}

var (
	sending sync.Mutex // one alert after the other
	client  = &http.Client{Timeout: 5 * time.Second}
)

// process sends a request to pay to its receiver, unless it is late or not wanted.
func process(one *Request) {
	switch to := proxies[one.receiver]; {
	case expired(one):
		one.status = "EXPD"
	case isBlocked(one):
		one.status = "RJCT"
	default:
		one.status = "SENT"
		if to != nil && to.Alerts && to.Callback_url != "" {
			outbox = append(outbox, Alert{to: *to, body: one.body})
		}
	}
}

// deliver empties the outbox. It holds no lock while a biller is slow.
func deliver() {
	for {
		mu.Lock()
		if len(outbox) == 0 {
			mu.Unlock()
			return
		}
		alert := outbox[0]
		outbox = outbox[1:]
		mu.Unlock()
		alert.send()
	}
}

// send delivers one alert once: what comes of it changes nothing here.
func (alert Alert) send() {
	body, _ := json.Marshal(alert.body)
	request, err := http.NewRequest(http.MethodPost, alert.to.Callback_url, bytes.NewReader(body))
	if err != nil {
		return
	}
	request.Header.Set("Content-Type", "application/json")
	switch auth := alert.to.Auth; {
	case auth["header"] != "":
		request.Header.Set(auth["header"], auth["value"])
	case auth["token"] != "":
		request.Header.Set("Authorization", "Bearer "+auth["token"])
	case auth["username"] != "":
		request.SetBasicAuth(auth["username"], auth["password"])
	}
	if reply, err := client.Do(request); err == nil {
		io.Copy(io.Discard, reply.Body)
		reply.Body.Close()
	}
}

// advance moves the clock from one fixed interval to the next, as long as anything is scheduled.
func advance(by time.Duration) time.Time {
	sending.Lock()
	defer sending.Unlock()
	deliver()
	mu.Lock()
	defer mu.Unlock()
	goal := now.Add(by)
	for next := tick(); hasScheduled() && !next.After(goal); next = tick() {
		now = next
		for _, one := range inOrder {
			if one.status == "SCHD" && !one.due.After(now) {
				process(one)
			}
		}
		mu.Unlock()
		deliver()
		mu.Lock()
	}
	now = goal
	return now
}

func tick() time.Time { return now.Truncate(interval).Add(interval) }

func hasScheduled() bool {
	for _, one := range inOrder {
		if one.status == "SCHD" {
			return true
		}
	}
	return false
}
